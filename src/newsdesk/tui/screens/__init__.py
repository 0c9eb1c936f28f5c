"""The screens: the desk itself and what is laid over it."""

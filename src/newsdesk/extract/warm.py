"""Importing this loads the models that the first page would otherwise wait for."""

from newsdesk.text.languages import detect

detect("The model is read from its file when a language is asked for the first time.")

"""What the commands do, grouped by what they are about; each gets the screen it was given on."""

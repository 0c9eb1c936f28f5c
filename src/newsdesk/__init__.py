"""newsdesk: the story desk in a terminal."""

"""What bench/fit_threads.py fits the decisions on threads with.

streams.py    the measuring sets as one stream     pairs.py    the network on two articles
stories.py    the rule on running stories          writing.py  the numbers as a module
"""

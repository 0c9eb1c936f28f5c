"""What bench/crash.py is made of.

press.py    a local web of feeds and pages that grow from round to round
victim.py   the program as a process that can be killed, and what it leaves behind
"""

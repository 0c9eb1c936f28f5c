"""What bench/evaluate.py is made of: the sets, the measures, the product's side, the plain methods.

sets.py        the measuring sets and the predictions file
bcubed.py      B³ for clusters
ranking.py     average precision
rouge.py       ROUGE-1, ROUGE-2, ROUGE-L
spans.py       quotes found, speakers right
days.py        dates of a timeline
records.py     records as the product takes them
product.py     the product, started as the commands start it
kind_*.py      one kind of measurement each
plain_*.py     the methods that the product has to beat
"""

"""Numbers fitted by bench/fit_summary.py; their meaning stands beside each name's features."""

# fmt: off
__all__ = ["MEMBERS", "PAIRS", "SETS", "WORDS"]

# logistic, in the order of concepts.FEATURES: is this word, this pair of words, in a short account?
WORDS: tuple[float, ...] = (
    -5.1897, 0.1521, -0.2585, 1.0874, -2.5871, -0.3054, 0.3121, 0.5857, 5.0603, 0.3334, 0.3334, 0.2404,
    1.4900, -0.4179, 1.2143, 0.6585,
)
PAIRS: tuple[float, ...] = (
    -5.9076, 0.0677, -0.6039, 1.3486, -4.0016, -0.5013, 1.1157, 1.7506, 5.7012, 0.1970, 0.2798, 0.1998,
    0.7295, -0.6483, -0.2580, 1.2603,
)
# linear, in the order of selection.SET_FEATURES and candidates.CANDIDATE_FEATURES: how good is a lead?
SETS: tuple[float, ...] = (
    0.5420, 0.3594, -0.4525, 0.3424, 0.0002, 0.0005, -0.0080, -0.0061, 0.0196,
)
MEMBERS: tuple[float, ...] = (
    0.0002, -0.0428, -0.0323, -0.0040, 0.0921, -0.0075, -0.0115, -0.0123, 0.0003, -0.0007, 0.0187,
    -0.0018, -0.1508, -0.0161, 0.0022, -0.0192,
)

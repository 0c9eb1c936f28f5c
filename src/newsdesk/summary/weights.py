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
# linear, in the order of selection.SET_FEATURES and features.CANDIDATE_FEATURES: how good is a lead?
SETS: tuple[float, ...] = (
    0.0529, -0.0423, -0.0368, 0.0719, -0.0294, -0.0210, -0.0071, 0.0003, -0.0059, 0.0211, 0.9947,
    -0.0060, 1.2767, 0.5569,
)
MEMBERS: tuple[float, ...] = (
    -0.0538, -0.0286, -0.0015, 0.0841, 0.0002, -0.0124, -0.0031, -0.0002, 0.0390, 0.0059, -0.0123,
    -0.0079, 0.0048, -0.0121, 0.0141, 0.0349, -0.0200, 0.0126, -0.0230, 0.0169, -0.0331, -0.0237,
    -0.0042, 0.0130, 0.0016, -0.0115, 0.0261, 0.0044, -0.0007,
)

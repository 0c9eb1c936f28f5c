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
    0.3379, 0.5351, 0.2987, 0.4176, 0.0548, 0.0259, 0.1610,
)
MEMBERS: tuple[float, ...] = (
    -0.0197, -0.0140, -0.0006, 0.0240, -0.0001, -0.0054, -0.0032, -0.0003, 0.0180, 0.0031, 0.0205,
    -0.0023, 0.0028, -0.0072, 0.0078, 0.0151, -0.0093, 0.0088, -0.0107, 0.0087, -0.0091, -0.0084,
    -0.0020, 0.0072, 0.0005, -0.0053, 0.0123, 0.0026, -0.0007,
)

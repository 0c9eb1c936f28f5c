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
    0.3149, 0.4783, 0.4274, 0.5728, 0.0894, 0.0195, 0.1838,
)
MEMBERS: tuple[float, ...] = (
    -0.0207, -0.0137, -0.0005, 0.0330, 0.0003, -0.0062, -0.0038, -0.0005, 0.0228, 0.0050, 0.0222,
    -0.0031, 0.0031, -0.0093, 0.0088, 0.0192, -0.0113, 0.0109, -0.0149, 0.0113, -0.0033, -0.0010,
    -0.0022, 0.0087, 0.0011, -0.0066, 0.0150, 0.0036, -0.0010,
)

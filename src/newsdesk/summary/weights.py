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
    0.3363, 0.5396, 0.2976, 0.4182, 0.0536, 0.0246, 0.1623,
)
MEMBERS: tuple[float, ...] = (
    -0.0197, -0.0139, -0.0007, 0.0243, -0.0002, -0.0054, -0.0031, -0.0003, 0.0195, 0.0032, 0.0206,
    -0.0023, 0.0028, -0.0071, 0.0079, 0.0151, -0.0093, 0.0049, -0.0105, 0.0087, -0.0098, -0.0088,
    -0.0020, 0.0072, 0.0005, -0.0052, 0.0123, 0.0026, -0.0008,
)

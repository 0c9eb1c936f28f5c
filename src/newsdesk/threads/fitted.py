"""The fitted numbers of the decisions, written by bench/fit_threads.py.

The networks: a column for each unit with how it counts, its bias, and a weight for each feature; the features
are told in `newsdesk.threads.pair` and `newsdesk.threads.company`. `event_odds`, `company_odds`: the mean
log-odds above which articles are one event, when they come and at the second look. `thread`: told in
`newsdesk.threads.decision`.
"""

from newsdesk.threads.company import COMPANY_FEATURES
from newsdesk.threads.decision import Linkage, Network, Rules
from newsdesk.threads.pair import PAIR_FEATURES

__all__ = ["RULES"]

_PAIR = """
intercept     -2.413
counts         0.872   0.589  -0.974   1.338   1.147   2.199  -1.551   1.975  -2.198   0.921
bias          -0.578  -1.528   1.913   0.355  -0.634  -1.041   0.655   0.086   2.746  -0.054
words          0.613   0.747  -1.122   0.001   1.439   1.628   1.432   1.712  -0.048   0.490
names          0.489   0.714   0.350   0.281   0.983   0.504   0.660  -1.001  -1.909   0.952
title          0.048  -0.383  -1.354  -1.513   0.260  -0.170   0.229   0.782  -0.609  -0.499
lead          -0.063   0.794  -1.337  -0.561   1.992   0.213   0.182  -1.022  -1.019   0.233
names_more     0.210   0.088   0.096  -0.037  -0.534   0.467   0.328  -0.460  -0.373   0.190
names_less     0.097   0.518   1.079  -0.574   1.571   0.484   1.476  -1.945  -1.068   0.965
title_more     0.499  -0.351  -0.351   0.179   0.097   0.903  -0.206   0.183   0.416   0.573
title_less    -0.044  -0.537  -0.959  -0.652  -0.052   0.682  -0.672   0.286   0.692  -0.029
numbers       -0.559   0.261  -0.420   1.351  -0.565   1.247   0.571  -0.715  -1.886   0.636
copy          -2.567   0.729  -2.688   6.842  -0.826  -1.973   1.340  -0.720  -2.929  -2.478
days          -0.057  -0.028  -0.034  -0.055  -0.017   0.025  -0.006  -0.077   0.033  -0.035
fresh          0.648   0.906  -0.005   1.968  -0.078  -0.186  -1.866  -0.412  -0.237   1.058
stale         -0.365  -0.130  -0.252  -0.356  -0.146   0.149   0.033  -0.359   0.046  -0.276
undated        0.315   0.301   0.169   0.014  -0.185  -0.515   0.530   1.065  -0.986  -0.202
ahead          0.210  -0.046  -0.269   0.146   0.257  -0.066  -0.358   0.303  -0.107   0.146
first          0.185   0.376   0.565  -0.082   0.553   1.189  -0.260   0.258   0.177  -0.412
crowd         -0.005   0.499   0.088  -0.609  -1.078   0.688   0.721   1.052  -0.250  -0.378
"""

_COMPANY = """
intercept     -1.027
counts         2.635  -0.968  -1.903  -1.879   1.271   2.314   3.199  -1.750   1.128  -1.177  -1.467   1.311
bias           1.355  -0.664  -1.057   0.009   0.182   4.325  -4.430   0.037   1.577  -0.162   2.184   2.338
odds           0.171  -0.028   0.044  -0.121   0.113   0.133   0.181  -0.168  -0.006  -0.068   0.119  -0.019
ahead_more    -1.224  -0.189  -0.406  -0.531  -0.383  -1.385   0.971   0.019  -0.057   0.324  -0.440  -0.521
ahead_less    -0.374  -0.184   0.227   0.179   0.273  -0.085  -0.383   0.419   0.087  -0.218  -0.496   0.197
behind_more    0.031   0.058   0.063   0.166  -0.205   0.008   0.151   0.037  -0.020   0.139   0.028   0.029
behind_less    0.111  -0.025   0.181   0.099  -0.078   0.296  -0.012   0.050   0.004   0.038  -0.001   0.005
crowd_more    -0.190   0.007   0.063  -0.174  -0.067  -0.160   0.185  -0.039  -0.037   0.066   0.031  -0.241
crowd_less    -0.390   0.073  -0.013  -0.147   0.066  -0.003  -0.047  -0.049  -0.013   0.174   0.040   0.029
shared        -0.382  -0.150  -1.959   2.202   2.167   0.361   2.500   2.016   0.251  -1.973  -1.141   1.560
"""

RULES = Rules(
    pair=Network.of(PAIR_FEATURES, _PAIR),
    event_odds=-1.0,
    company=Network.of(COMPANY_FEATURES, _COMPANY),
    company_odds=-1.4,
    thread=Linkage(
        least=0.075,
        doubt=0.05,
        few=8.0,
        caution=0.8,
        known=50.0,
        half_life=300.0,
        steepness=30.0,
    ),
    thread_odds=0.0,
)

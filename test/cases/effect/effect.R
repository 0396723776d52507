# What R gives on the series of effect.json; its output is that file:
#   Rscript effect.R > effect.json
# Packages: MASS (glm.nb), sandwich (NeweyWest), quadprog (solve.QP). The series are made up.
suppressPackageStartupMessages({ library(MASS); library(sandwich); library(quadprog) })

y <- c(75, 64, 48, 43, 47, 49, 37, 49, 38, 41, 53, 47, 67, 67, 48, 50, 48, 74, 82, 52, 39, 51, 45, 55, 35, 69, 59, 85, 62, 53, 77, 41, 41, 52, 47, 62, 47, 54, 68, 56, 75, 50, 82, 51, 37, 31, 52, 61)
controls <- list(
  c(40, 34, 39, 30, 23, 39, 40, 39, 25, 34, 32, 28, 32, 23, 36, 33, 25, 44, 42, 29, 27, 28, 34, 24, 38, 24, 30, 44, 49, 27, 26, 41, 33, 30, 43, 32, 49, 45, 44, 21, 31, 28, 25, 31, 24, 19, 22, 23),
  c(44, 67, 63, 29, 42, 62, 56, 35, 30, 35, 26, 34, 25, 41, 51, 34, 29, 47, 45, 31, 34, 42, 40, 43, 38, 67, 45, 56, 73, 46, 44, 44, 36, 28, 55, 39, 46, 67, 63, 57, 80, 56, 67, 44, 49, 55, 58, 65),
  c(79, 72, 117, 71, 84, 83, 49, 58, 58, 47, 56, 75, 80, 69, 80, 79, 73, 69, 76, 81, 41, 60, 33, 50, 50, 55, 68, 73, 86, 101, 80, 66, 53, 62, 53, 45, 56, 79, 71, 65, 112, 86, 85, 73, 47, 49, 58, 66),
  c(71, 100, 98, 82, 66, 77, 119, 69, 45, 49, 56, 59, 96, 108, 98, 104, 104, 113, 93, 112, 78, 72, 85, 92, 113, 68, 137, 98, 96, 122, 83, 79, 59, 79, 73, 91, 177, 148, 156, 117, 95, 76, 116, 159, 102, 73, 80, 155),
  c(114, 81, 86, 83, 113, 118, 117, 60, 56, 68, 59, 89, 121, 126, 137, 178, 149, 124, 81, 94, 106, 89, 80, 112, 110, 90, 82, 156, 135, 137, 120, 108, 75, 97, 154, 95, 108, 137, 165, 160, 132, 116, 88, 75, 94, 83, 116, 161),
  c(111, 201, 210, 130, 157, 155, 124, 91, 128, 83, 116, 117, 175, 217, 225, 158, 117, 131, 154, 167, 69, 97, 85, 121, 153, 124, 101, 168, 142, 162, 124, 110, 112, 99, 90, 113, 180, 180, 207, 154, 216, 183, 143, 151, 84, 77, 83, 122)
)
n <- length(y)
from <- 36                       # the first index after the date, counted from 0
days <- rep(c(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), length.out = n)
at <- 0:(n - 1)
trend <- (at - n / 2) / n
s1 <- sin(2 * pi * at / 12); c1 <- cos(2 * pi * at / 12)
s2 <- sin(4 * pi * at / 12); c2 <- cos(4 * pi * at / 12)
step <- as.numeric(at >= from)

poisson_fit <- glm(y ~ trend + s1 + c1 + s2 + c2 + step + offset(log(days)), family = poisson, epsilon = 1e-12)
quasi_fit <- glm(y ~ trend + s1 + c1 + s2 + c2 + step + offset(log(days)), family = quasipoisson, epsilon = 1e-12)
nb_fit <- glm.nb(y ~ trend + s1 + c1 + s2 + c2 + step + offset(log(days)), control = glm.control(epsilon = 1e-12, maxit = 200))
newey_west <- sqrt(diag(NeweyWest(quasi_fit, lag = 3, prewhite = FALSE, adjust = TRUE)))[["step"]]

# The step weighed over resemblances, with whole covariance matrices instead of a filter.
root <- sqrt(fitted(quasi_fit))
X <- model.matrix(quasi_fit) * root
r <- residuals(quasi_fit, type = "pearson")
free <- n - ncol(X)
beliefs <- NULL
for (lasting in c(1, 0.65, 0.3)) for (carried in c(-0.3, -0.15, 0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.85, 0.95)) {
  if (lasting < 1 && carried <= 0) next
  R <- lasting * carried^abs(outer(at, at, "-")) + (1 - lasting) * diag(n)
  inverse <- solve(R)
  information <- t(X) %*% inverse %*% X
  b <- solve(information, t(X) %*% inverse %*% r)
  left <- drop(t(r - X %*% b) %*% inverse %*% (r - X %*% b))
  likelihood <- log((1 - carried)^-0.5 * ifelse(lasting == 1, 1, 0.5)) - determinant(R)$modulus / 2 -
    determinant(information)$modulus / 2 - free / 2 * log(left)
  k <- ncol(X)
  beliefs <- rbind(beliefs, c(likelihood, b[k], sqrt(solve(information)[k, k] * left / free), carried * lasting))
}
w <- exp(beliefs[, 1] - max(beliefs[, 1])); w <- w / sum(w)
base <- coef(quasi_fit)[["step"]]
below <- function(value) sum(w * pt((value - base - beliefs[, 2]) / beliefs[, 3], free))
at_share <- function(share) uniroot(function(v) below(v) - share, c(-3, 3), tol = 1e-10)$root

# Difference in differences: places and periods each with their own level.
long <- data.frame(count = c(y, unlist(controls)), place = factor(rep(0:length(controls), each = n)),
                   period = factor(rep(at, length(controls) + 1)))
long$treated <- as.numeric(long$place == 0 & as.numeric(as.character(long$period)) >= from)
did <- glm(count ~ place + period + treated, family = quasipoisson, data = long, epsilon = 1e-12)

# Synthetic control: weights of the simplex, each series from its mean before.
before <- 1:from
centred <- function(v) v - mean(v[before])
A <- sapply(controls, centred)
D <- t(A[before, ]) %*% A[before, ]
J <- ncol(A)
weights <- solve.QP(D, drop(t(A[before, ]) %*% centred(y)[before]), cbind(rep(1, J), diag(J)), c(1, rep(0, J)), meq = 1)$solution
gap <- mean((centred(y) - drop(A %*% weights))[-before])

num <- function(v) paste0("[", paste(formatC(v, digits = 12, format = "g"), collapse = ", "), "]")
cat(sprintf('{
  "y": %s,
  "controls": [%s],
  "days": %s,
  "from": %d,
  "poisson": %s,
  "quasiDispersion": %s,
  "negativeBinomial": %s,
  "size": %s,
  "neweyWest": %s,
  "step": { "estimate": %s, "low": %s, "high": %s, "chance": %s, "autocorrelation": %s },
  "differenceInDifferences": %s,
  "weights": %s,
  "gap": %s
}
', num(y), paste(sapply(controls, num), collapse = ", "), num(days), from, num(coef(poisson_fit)),
  formatC(summary(quasi_fit)$dispersion, digits = 12), num(coef(nb_fit)), formatC(nb_fit$theta, digits = 12),
  formatC(newey_west, digits = 12), formatC(base + sum(w * beliefs[, 2]), digits = 12), formatC(at_share(0.025), digits = 12),
  formatC(at_share(0.975), digits = 12), formatC(2 * min(below(0), 1 - below(0)), digits = 12),
  formatC(sum(w * beliefs[, 4]), digits = 12), formatC(coef(did)[["treated"]], digits = 12), num(weights), formatC(gap, digits = 12)))

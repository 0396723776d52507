# What R's own fit says of series that bench/effect.mjs made: Rscript effect.R series.csv statistics.csv
suppressPackageStartupMessages({ library(MASS); library(sandwich) })
files <- commandArgs(trailingOnly = TRUE)
lines <- strsplit(readLines(files[1]), ",")
rows <- vapply(lines, function(line) {
  v <- as.numeric(line)
  y <- v[-(1:3)]
  n <- length(y)
  at <- 0:(n - 1)
  data <- data.frame(y, trend = at / n, s1 = sin(pi * at / 6), c1 = cos(pi * at / 6), step = as.numeric(at >= v[3]))
  terms <- c("trend", "s1", "c1")
  if (n >= 48) {
    data$s2 <- sin(pi * at / 3); data$c2 <- cos(pi * at / 3)
    terms <- c(terms, "s2", "c2")
  }
  formula <- reformulate(c(terms, "step"), "y")
  fit <- tryCatch(suppressWarnings(glm.nb(formula, data)), error = function(e) glm(formula, quasipoisson, data))
  lag <- floor(4 * (n / 100)^(2 / 9))
  error <- sqrt(NeweyWest(fit, lag = lag, prewhite = FALSE, adjust = TRUE)["step", "step"])
  paste(v[1], v[2], abs(coef(fit)[["step"]]) / error, qt(0.975, n - length(coef(fit))), sep = ",")
}, "")
writeLines(rows, files[2])

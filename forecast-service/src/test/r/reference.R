# The reference forecasts: R's forecast 8.20 (Debian r-cran-forecast), one series at a time on one core.
#
#   nice -n 19 Rscript reference.R <series.csv> <out.csv> [sum <k> | last <n>]
#
# series.csv: id,category,frequency,start,horizon,train,test (train and test joined by ';').
# out.csv:    id,method,step,point,low80,high80,low95,high95,seconds - the form that the harness reads with --with.
# `sum k` adds up k periods at a time, counted back from the end of train (sum 2: half-years from quarters);
# `last n` keeps the last n points of train.
suppressMessages(library(forecast))
args <- commandArgs(trailingOnly = TRUE)
series <- read.csv(args[1], colClasses = "character")
out <- file(args[2], "w")
shape <- if (length(args) > 2) args[3] else "whole"
periods <- c(YEARLY = 1, HALFYEARLY = 2, QUARTERLY = 4, MONTHLY = 12)
numbers <- function(text) as.numeric(strsplit(text, ";")[[1]])
grouped <- function(x, k) colSums(matrix(tail(x, k * (length(x) %/% k)), nrow = k))
writeLines("id,method,step,point,low80,high80,low95,high95,seconds", out)

methods <- list(
  ets = function(x, h) forecast(ets(x), h = h, level = c(80, 95)),
  arima = function(x, h) forecast(auto.arima(x), h = h, level = c(80, 95)),
  theta = function(x, h) thetaf(x, h = h, level = c(80, 95)))

for (i in seq_len(nrow(series))) {
  row <- series[i, ]
  train <- numbers(row$train)
  h <- as.integer(row$horizon)
  m <- periods[[row$frequency]]
  if (shape == "sum") {
    k <- as.integer(args[4])
    train <- grouped(train, k)
    h <- h %/% k
    m <- m / k
  }
  if (shape == "last") train <- tail(train, as.integer(args[4]))
  x <- ts(train, frequency = m)
  for (name in names(methods)) {
    before <- proc.time()
    f <- tryCatch(suppressWarnings(methods[[name]](x, h)), error = function(e) NULL)
    spent <- sum((proc.time() - before)[1:2])
    # What R cannot do, it answers with the naive forecast: its own advice for a series too short to fit.
    if (is.null(f) || anyNA(f$mean)) f <- naive(x, h = h, level = c(80, 95))
    for (s in seq_len(h)) {
      cat(sprintf("%s,r-%s,%d,%.10g,%.10g,%.10g,%.10g,%.10g,%.4f\n", row$id, name, s, f$mean[s],
        f$lower[s, 1], f$upper[s, 1], f$lower[s, 2], f$upper[s, 2], if (s == 1) spent else 0), file = out)
    }
  }
  flush(out)
}
close(out)

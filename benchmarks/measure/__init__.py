"""What benchmarks/run measures with: the standard library of Python, wrk, and /proc."""

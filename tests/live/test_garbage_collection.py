"""Pauses of the garbage collector, in a process of its own: its settings hold for all of a process."""

import subprocess
import sys

LARGEST_COLLECTION = """
import gc
from live.garbage_collection import tune_for_requests

tune_for_requests()
sizes = []
gc.callbacks.append(lambda phase, info: sizes.append(info["collected"]))
for _ in range(100_000):
    node = []
    node.append(node)
print(max(sizes))
"""


def test_a_collection_of_young_garbage_is_short() -> None:
    done = subprocess.run([sys.executable, "-c", LARGEST_COLLECTION], capture_output=True, text=True, check=True)

    assert 0 < int(done.stdout) < 6_000

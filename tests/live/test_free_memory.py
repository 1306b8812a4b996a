"""Free memory of a process is shared by its threads, and given back to the system."""

import subprocess
import sys

GIVE_BACK = """
from live.free_memory import give_back

def resident():
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmRSS"))

kept = [bytearray(5_000) for _ in range(20_000)]
del kept[:-1:2], kept[:-1:2], kept[:-1:2]
before = resident()
give_back()
print(before - resident())
"""

SHARE = """
from threading import Barrier, Thread
from live.free_memory import share_memory_of_threads

share_memory_of_threads()
kept, barrier = [], Barrier(8)

def take():
    barrier.wait()
    kept.append([bytearray(5_000) for _ in range(2_000)])

threads = [Thread(target=take) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
arena = 64 * 2**20
starts = (int(line.split("-")[0], 16) for line in open("/proc/self/maps") if " rw-p " in line)
print(sum(start % arena == 0 for start in starts))
"""
"""Prints the stores of glibc's threads, each of which begins at a multiple of 64 MiB."""


def test_threads_share_one_store_of_memory() -> None:
    done = subprocess.run([sys.executable, "-c", SHARE], capture_output=True, text=True, check=True)

    assert int(done.stdout) == 0


def test_free_memory_is_given_back() -> None:
    done = subprocess.run([sys.executable, "-c", GIVE_BACK], capture_output=True, text=True, check=True)

    assert int(done.stdout) > 10_000  # KiB, of about 85,000

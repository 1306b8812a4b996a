"""Free memory of a process is given back to the system."""

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


def test_free_memory_is_given_back() -> None:
    done = subprocess.run([sys.executable, "-c", GIVE_BACK], capture_output=True, text=True, check=True)

    assert int(done.stdout) > 10_000  # KiB, of about 85,000

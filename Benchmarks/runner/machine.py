"""The machine that a run took place on."""

import os
import platform
from pathlib import Path


def machine():
    """What a reader has to know to weigh the numbers."""
    return {
        "processor": processor(Path("/proc/cpuinfo").read_text()),
        "cores": os.cpu_count(),
        "memory": memory(Path("/proc/meminfo").read_text()),
        "kernel": platform.release(),
        "system": system(Path("/etc/os-release").read_text()),
        "load": round(os.getloadavg()[0], 2),
    }


def processor(cpuinfo):
    """The model, with its numbers, as virtual machines often hide the name."""
    fields = {}
    for line in cpuinfo.splitlines():
        if not line.strip():
            break
        key, _, value = line.partition(":")
        fields[key.strip()] = value.strip()
    name = fields.get("model name", platform.machine())
    if "cpu family" in fields:
        name += f", family {fields['cpu family']}, model {fields.get('model', '?')}"
    flags = fields.get("flags", "").split()
    best = next((flag for flag in ("avx512f", "avx2") if flag in flags), None)
    return name + (f", {best}" if best else "")


def memory(meminfo):
    """Bytes of main memory."""
    for line in meminfo.splitlines():
        if line.startswith("MemTotal:"):
            return int(line.split()[1]) * 1024
    raise ValueError("/proc/meminfo has no line MemTotal")


def system(release):
    """The name that the system gives itself."""
    for line in release.splitlines():
        if line.startswith("PRETTY_NAME="):
            return line.partition("=")[2].strip('"')
    return "unknown"

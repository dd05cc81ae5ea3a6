"""Confined: work that takes too much time or memory ends in a refusal, whichever way its process is started."""

import functools
import os
import signal
import time

import pytest

from cardpress import confined as module
from cardpress.confined import Limits, confined
from cardpress.problem import Problem, Refused

AMPLE = Limits(60, 2000)


FORKED = pytest.param(True, id="forked", marks=pytest.mark.skipif(not hasattr(os, "fork"), reason="no forks here"))


@pytest.fixture(autouse=True, params=[FORKED, pytest.param(False, id="spawned")])
def started(request, monkeypatch):
    monkeypatch.setattr(module, "forks_safely", lambda: request.param)


def busy():
    while True:
        pass


def hungry():
    eaten = []
    while True:
        eaten.append(b"x" * 5_000_000)
        time.sleep(0.001)  # a test must not eat much more than it is allowed to before it is seen


def killed():
    os.kill(os.getpid(), signal.SIGTERM)


def refusing():
    raise Refused([Problem("pdf-without-pages")])


def failing():
    raise ZeroDivisionError("our own mistake")


def test_what_is_made_comes_back():
    assert confined(functools.partial(bytes, 3_000_000), AMPLE) == bytes(3_000_000)


@pytest.mark.parametrize(
    ("piece", "limits", "code"),
    [
        (busy, Limits(1, 2000), "pdf-slow"),
        (hungry, Limits(60, 300), "pdf-memory"),
        (killed, AMPLE, "pdf-fatal"),
        (refusing, AMPLE, "pdf-without-pages"),
    ],
)
def test_what_ends_in_a_refusal(piece, limits, code):
    start = time.perf_counter()
    with pytest.raises(Refused) as refused:
        confined(piece, limits)
    assert [problem.code for problem in refused.value.problems] == [code]
    assert time.perf_counter() - start < 30


def test_our_own_mistake_comes_with_its_trace():
    with pytest.raises(RuntimeError, match="our own mistake"):
        confined(failing, AMPLE)

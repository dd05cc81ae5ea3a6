"""Settings of hypothesis: the same examples every time, and no limit of time on a busy machine."""

from hypothesis import settings

settings.register_profile("cardpress", deadline=None, derandomize=True, database=None)
settings.load_profile("cardpress")

@echo off
rem The Makefile of Windows: double-click it, or write here: make, make cards, make posters, make booklet, make handout.
rem A folder with a deck of your own may be dragged onto it.
setlocal
cd /d "%~dp0"
set python=.venv\Scripts\python.exe

rem A double click calls this file by its whole name, in a window that would close with the last word
set window=
if "%~0"=="%~f0" set window=yes

%python% -c "" >nul 2>nul
if not errorlevel 1 goto made
if exist .venv rmdir /s /q .venv
py -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul
if errorlevel 1 goto no_python
echo Asennetaan... / Installing...
py -m venv .venv
if errorlevel 1 goto failed
:made

rem The lock file names every package; they are installed anew only when it changes
%python% -c "import filecmp, sys; sys.exit(not filecmp.cmp('requirements.lock', '.venv/installed', False))" >nul 2>nul
if not errorlevel 1 goto installed
%python% -m pip install --quiet --disable-pip-version-check --no-deps --no-compile --no-warn-script-location --require-hashes -r requirements.lock
if errorlevel 1 goto failed
copy /y requirements.lock .venv\installed >nul
:installed

set words=%*
if "%~1"=="cards" set words=cards cards-pocket cards-sheets cards-pocket-sheets
if "%~1"=="booklet" set words=booklet booklet-sheets
%python% make_cards.py build %words%
set code=%errorlevel%
if not defined window exit /b %code%
if %code%==0 start "" build
goto end

:no_python
echo Python 3.11+ puuttuu. Asenna se: / Python 3.11+ is missing. Install it from: https://www.python.org/downloads/windows/
set code=3
goto end

:failed
echo Asennus ei onnistunut; verkko tarvitaan vain nyt. / Installing failed; the net is needed only now.
set code=3

:end
if defined window pause
exit /b %code%

@echo off
rem Starts Ashlar: the distribution beside this script, or the one that "mvn package" makes under cli\target.
rem JAVA_HOME chooses the Java; ASHLAR_JAVA_OPTS are options for it.
setlocal

set "home=%~dp0"
if not exist "%home%lib\ashlar-cli.jar" set "home=%~dp0cli\target\ashlar\"
if not exist "%home%lib\ashlar-cli.jar" (
  echo ashlar: Ashlar is not built yet: run 'mvn -q -B -Pquick -DskipTests package' in %~dp0>&2
  exit /b 2
)

set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
set "version="
for /f "tokens=3" %%v in ('"%java%" -version 2^>^&1 ^| findstr /c:" version "') do set "version=%%~v"
if not defined version (
  echo ashlar: no Java found: set JAVA_HOME, or put java on the PATH ^(Java 17 or newer^)>&2
  exit /b 2
)
if "%version:~0,2%"=="1." set "version=%version:~2%"
for /f "delims=.-+ " %%v in ("%version%") do set "version=%%v"
if %version% LSS 17 (
  echo ashlar: %java% is Java %version%: Ashlar needs Java 17 or newer ^(set JAVA_HOME^)>&2
  exit /b 2
)

"%java%" "@%home%jvm.options" %ASHLAR_JAVA_OPTS% -jar "%home%lib\ashlar-cli.jar" %*
exit /b %ERRORLEVEL%

@echo off
rem Starts Salesfloor, after building it if these sources have not been built yet.
rem JAVA_HOME             the JDK to use; without it, the java on the PATH
rem SALESFLOOR_JAVA_OPTS  more options for Java, such as -Xmx4g
setlocal
set "HOME_DIR=%~dp0"
set "BUILT=%HOME_DIR%.launcher"
set "JAR=%BUILT%\salesfloor.jar"

if defined JAVA_HOME (
    if not exist "%JAVA_HOME%\bin\java.exe" (
        echo salesfloor: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it. 1>&2
        echo salesfloor: To do: set JAVA_HOME to a JDK 17 or newer. 1>&2
        exit /b 2
    )
    set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    where /q java || (
        echo salesfloor: Java was not found on the PATH, and JAVA_HOME is not set. 1>&2
        echo salesfloor: To do: install a JDK 17 or newer, or set JAVA_HOME to one. 1>&2
        exit /b 2
    )
    set "JAVA=java"
)

rem The sources of the last build are kept beside the jar; robocopy only lists what differs from them.
if not exist "%JAR%" goto build
robocopy "%HOME_DIR%src\main" "%BUILT%\sources" /MIR /L /NJH /NJS /NP /NFL /NDL >nul
if not %ERRORLEVEL% == 0 goto build
robocopy "%HOME_DIR%." "%BUILT%\pom" pom.xml /L /NJH /NJS /NP /NFL /NDL >nul
if not %ERRORLEVEL% == 0 goto build
goto start

:build
where /q mvn || (
    echo salesfloor: Maven was not found on the PATH. 1>&2
    echo salesfloor: To do: install Maven 3.8 or newer; it is needed to build Salesfloor once. 1>&2
    exit /b 2
)
echo salesfloor: Building with Maven (first start, or sources changed); minutes if libraries must be downloaded. 1>&2
set "BUILDING=%BUILT%\building.%RANDOM%%RANDOM%"
mkdir "%BUILDING%" || exit /b 2
robocopy "%HOME_DIR%src\main" "%BUILDING%\sources" /MIR >nul
robocopy "%HOME_DIR%." "%BUILDING%\pom" pom.xml >nul
pushd "%HOME_DIR%"
call mvn -B -ntp -q -Dquick -Dmaven.test.skip=true "-Dsalesfloor.build.directory=%BUILDING%" package >"%BUILT%\build.log" 2>&1 <nul
if errorlevel 1 (
    popd
    echo salesfloor: The build failed: 1>&2
    findstr /b /c:"[ERROR]" "%BUILT%\build.log" 1>&2
    rmdir /s /q "%BUILDING%"
    exit /b 1
)
popd
move /y "%BUILDING%\salesfloor.jar" "%JAR%" >nul
robocopy "%BUILDING%\sources" "%BUILT%\sources" /MIR >nul
robocopy "%BUILDING%\pom" "%BUILT%\pom" /MIR >nul
rmdir /s /q "%BUILDING%"

:start
rem What does not simulate is over before the optimising compiler pays; where it does, only what runs often earns its cost.
set "COMPILER=-XX:TieredStopAtLevel=1"
for %%c in (run compare sweep horizon value sensitivity optimise verify) do (
    if "%~1" == "%%c" set "COMPILER=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
)
"%JAVA%" -Xshare:auto -Xlog:disable %COMPILER% -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %SALESFLOOR_JAVA_OPTS% "-Dsalesfloor.home=%HOME_DIR%." -jar "%JAR%" %*
exit /b %ERRORLEVEL%

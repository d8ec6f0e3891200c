// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/confinedprogram.h"

#include "text/workpoint.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <csignal>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace PlanLens {

namespace {

using End = ConfinedResult::End;
using std::chrono::milliseconds;

constexpr milliseconds lookInterval{50}; ///< how often it is asked whether to go on

void limit(decltype(RLIMIT_CPU) resource, qint64 soft, qint64 hard)
{
    const rlimit both{rlim_t(soft), rlim_t(hard)};
    setrlimit(resource, &both);
}

void limit(decltype(RLIMIT_CPU) resource, qint64 most)
{
    limit(resource, most, most);
}

struct Limits
{
    qint64 seconds;
    qint64 addressSpace;
    qint64 data;
    qint64 file;
};

/// Runs in the new process, before the program: only what is safe between fork and exec.
void confine(const Limits &limits)
{
    setsid(); // so that all that it starts can be ended with it
    // SIGXCPU first, which tells it from a program that the system kills for want of memory.
    limit(RLIMIT_CPU, limits.seconds, limits.seconds + 1);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, limits.file);
    if (limits.addressSpace > 0)
        limit(RLIMIT_AS, limits.addressSpace);
    if (limits.data > 0)
        limit(RLIMIT_DATA, limits.data);
    // An ordinary user may leave the network only together with the other users. Where the system
    // does not let it, the program's own settings have to do.
    (void)!unshare(CLONE_NEWUSER | CLONE_NEWNET);
    // It has left the terminal: where this program is killed, nothing else would end it. Not
    // before unshare(), which clears this.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}

/// Looks after the process until it ends.
class Run
{
public:
    Run(const ConfinedProgram &program, const Cancelled &cancelled)
        : m_program(program), m_cancelled(cancelled)
    {
        m_process.setProgram(program.program);
        m_process.setArguments(program.arguments);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
        if (!program.folder.isEmpty()) {
            environment.insert(QStringLiteral("HOME"), program.folder);
            environment.insert(QStringLiteral("TMPDIR"), program.folder);
            m_process.setWorkingDirectory(program.folder);
        }
        m_process.setProcessEnvironment(environment);
        const Limits limits{program.processorTime.count(), program.addressSpace, program.data,
                            program.largestFile};
        m_process.setChildProcessModifier([limits] { confine(limits); });
    }
    ~Run() { stop(); }
    Q_DISABLE_COPY_MOVE(Run)

    ConfinedResult take()
    {
        m_clock.start();
        m_process.start();
        if (!m_process.waitForStarted())
            return {End::Missing, {}, {}};
        m_group = pid_t(m_process.processId());
        m_process.write(m_program.input);
        m_process.closeWriteChannel();
        while (m_process.state() != QProcess::NotRunning) {
            // Writing goes on while it is waited for reading.
            m_process.waitForReadyRead(int(lookInterval.count()));
            readOutput();
            if (const End end = whyStop(); end != End::Done) {
                stop();
                return {end, {}, m_errors};
            }
            workPoint();
        }
        readOutput();
        return {endOfProcess(), m_output, m_errors};
    }

private:
    void readOutput()
    {
        constexpr qsizetype enough = 1000;
        m_output += m_process.readAllStandardOutput();
        m_errors = (m_errors + m_process.readAllStandardError()).right(enough);
    }

    End whyStop() const
    {
        if (isCancelled(m_cancelled))
            return End::Cancelled;
        if (m_output.size() > m_program.mostOutput)
            return End::TooMuch;
        const milliseconds passed(m_clock.elapsed());
        return passed > m_program.clockTime ? End::OutOfTime : End::Done;
    }

    End endOfProcess() const
    {
        if (m_process.exitStatus() == QProcess::NormalExit)
            return m_process.exitCode() == 0 ? End::Done : End::Failed;
        return m_process.exitCode() == SIGXCPU ? End::OutOfTime : End::Failed;
    }

    /// What it started may outlive it.
    void stop()
    {
        if (m_group > 0)
            kill(-m_group, SIGKILL);
        m_group = 0;
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    const ConfinedProgram &m_program;
    Cancelled m_cancelled;
    QProcess m_process;
    QElapsedTimer m_clock;
    pid_t m_group = 0; ///< the process and all that it started
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace

void ConfinedProgram::allow(std::chrono::seconds time)
{
    constexpr int slowest = 4;
    processorTime = time;
    clockTime = slowest * time;
}

void ConfinedProgram::limitMemory()
{
#ifndef __SANITIZE_ADDRESS__ // which takes more than there is
    addressSpace = qint64(1) << 30;
#endif
}

ConfinedResult runConfined(const ConfinedProgram &program, const Cancelled &cancelled)
{
    if (program.program.isEmpty())
        return {End::Missing, {}, {}};
    return Run(program, cancelled).take();
}

QString ownProgram(const QString &name)
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const char *folder : {"", "/../libexec/planlens", "/../bin"}) {
        const QFileInfo file(QStringLiteral("%1%2/%3").arg(here, QLatin1String(folder), name));
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

} // namespace PlanLens

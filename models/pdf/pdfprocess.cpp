// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfprocess.h"

#include "pdf/pdfrecord.h"
#include "text/workpoint.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <chrono>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace PlanLens {

namespace {

using End = PdfProcessResult::End;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr auto programName = "planlens-pdf";
constexpr rlim_t mostMemory = rlim_t(1) << 30;
constexpr milliseconds lookInterval{50}; ///< how often it is asked whether to go on
constexpr qsizetype mostOutput =
    qsizetype(PdfRecord::mostGlyphs) * (1 + qsizetype(sizeof(PdfRecord::Glyph))) +
    qsizetype(PdfRecord::mostRulings) * (1 + qsizetype(sizeof(PdfRecord::Box))) + 1'000'000;

void limit(int resource, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(resource, &both);
}

/// Called in the new process, where hardly anything may be called.
void setLimits(rlim_t time)
{
    limit(RLIMIT_CPU, time);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);  // it writes no file
#ifndef __SANITIZE_ADDRESS__ // which takes more than there is
    limit(RLIMIT_AS, mostMemory);
#endif
}

/// Looks after the process until it ends.
class Run
{
public:
    Run(const QString &program, const Cancelled &cancelled) : m_cancelled(cancelled)
    {
        m_process.setProgram(program);
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        const auto time = rlim_t(timeAllowed().count());
        m_process.setChildProcessModifier([time] { setLimits(time); });
    }
    ~Run() { stop(); }
    Q_DISABLE_COPY_MOVE(Run)

    PdfProcessResult take(const QByteArray &pdf)
    {
        m_clock.start();
        m_process.start();
        if (!m_process.waitForStarted())
            return {End::Missing, {}};
        m_process.write(pdf);
        m_process.closeWriteChannel();
        while (m_process.state() != QProcess::NotRunning) {
            // Writing goes on while it is waited for reading.
            m_process.waitForReadyRead(int(lookInterval.count()));
            readOutput();
            if (const End end = whyStop(); end != End::Done) {
                stop();
                return {end, {}};
            }
        }
        readOutput();
        return {endOfProcess(), m_output};
    }

private:
    static seconds timeAllowed() { return std::chrono::ceil<seconds>(longestWork()); }

    void readOutput()
    {
        constexpr qsizetype enough = 1000;
        m_output += m_process.readAllStandardOutput();
        m_errors = (m_errors + m_process.readAllStandardError()).right(enough);
    }

    End whyStop() const
    {
        // Where others work on the machine it takes longer than its own time.
        constexpr int slowest = 4;
        if (isCancelled(m_cancelled))
            return End::Cancelled;
        if (m_output.size() > mostOutput)
            return End::TooMuch;
        const milliseconds passed(m_clock.elapsed());
        return passed > slowest * timeAllowed() ? End::OutOfTime : End::Done;
    }

    End endOfProcess() const
    {
        if (m_process.exitStatus() == QProcess::NormalExit)
            return m_process.exitCode() == 0 ? End::Done : End::Failed;
        // A process that is ended for its time and one that breaks down differ in the signal.
        if (m_process.exitCode() == SIGXCPU || m_process.exitCode() == SIGKILL)
            return End::OutOfTime;
        // Poppler says so before it gives up.
        return m_errors.contains("Out of memory") ? End::OutOfMemory : End::Failed;
    }

    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    QProcess m_process;
    Cancelled m_cancelled;
    QElapsedTimer m_clock;
    QByteArray m_output;
    QByteArray m_errors; ///< the last that it wrote
};

} // namespace

QString pdfProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const char *folder : {"", "/../libexec/planlens", "/../bin"}) {
        const QFileInfo file(
            QStringLiteral("%1%2/%3").arg(here, QLatin1String(folder), QLatin1String(programName)));
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

PdfProcessResult recordPdf(const QString &program, const QByteArray &pdf,
                           const Cancelled &cancelled)
{
    if (program.isEmpty())
        return {End::Missing, {}};
    return Run(program, cancelled).take(pdf);
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "converting/officeconverter.h"

#include "text/workpoint.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <sched.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

namespace PlanLens {

namespace {

struct Details
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Converting)
};

/// No macro of a document is run, and no link followed out of one that nobody vouched for.
const char *const settings = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
)";

/// Runs in the new process, before the program: only what is safe between fork and exec.
void confine()
{
    setsid(); // so that all that it starts can be ended with it
    const rlimit memory = {rlim_t(mostConversionBytes), rlim_t(mostConversionBytes)};
    setrlimit(RLIMIT_DATA, &memory);
    const rlimit time = {rlim_t(longestConversion), rlim_t(longestConversion)};
    setrlimit(RLIMIT_CPU, &time);
    const rlimit core = {0, 0};
    setrlimit(RLIMIT_CORE, &core);
    const rlimit file = {rlim_t(largestFile) * 2, rlim_t(largestFile) * 2};
    setrlimit(RLIMIT_FSIZE, &file);
    // An ordinary user may leave the network only together with the other users. Where the system
    // does not let it, the settings have to do.
    (void)!unshare(CLONE_NEWUSER | CLONE_NEWNET);
}

/// A process that ends with this, and all that it started.
class Conversion
{
public:
    Conversion(const QTemporaryDir &folder, const QString &program, const QString &input)
    {
        const QString profile =
            QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), folder.path());
        environment.remove(QStringLiteral("DISPLAY"));
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(folder.path());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setChildProcessModifier(confine);
        m_process.start(program,
                        {QStringLiteral("-env:UserInstallation=") + profile,
                         QStringLiteral("--headless"), QStringLiteral("--norestore"),
                         QStringLiteral("--nologo"), QStringLiteral("--nodefault"),
                         QStringLiteral("--nolockcheck"), QStringLiteral("--convert-to"),
                         QStringLiteral("docx:MS Word 2007 XML"), QStringLiteral("--outdir"),
                         folder.filePath(QStringLiteral("out")), input});
    }
    ~Conversion()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        const auto id = pid_t(m_process.processId());
        if (id > 0)
            kill(-id, SIGKILL);
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Conversion)

    /// False where it took too long.
    bool wait()
    {
        constexpr int between = 50; // milliseconds
        QElapsedTimer timer;
        timer.start();
        while (!m_process.waitForFinished(between)) {
            if (m_process.state() == QProcess::NotRunning)
                return true;
            workPoint();
            if (timer.elapsed() > qint64(longestConversion) * 1000)
                return false;
        }
        return true;
    }

private:
    QProcess m_process;
};

ReadError failed(const QString &detail)
{
    return {ReadErrorKind::Damaged, {}, detail};
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

QString officeProgram()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    return program.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("libreoffice"))
                             : program;
}

std::variant<QByteArray, ReadError> convertedToDocx(const QByteArray &bytes, const QString &suffix,
                                                    const QString &program)
{
    const QTemporaryDir folder;
    const QString input = folder.filePath(QStringLiteral("document.") + suffix);
    const QString user = folder.filePath(QStringLiteral("profile/user"));
    if (!folder.isValid() || !QDir().mkpath(user) || !write(input, bytes) ||
        !write(user + QStringLiteral("/registrymodifications.xcu"), settings))
        return ReadError{
            ReadErrorKind::NotReadable, {}, Details::tr("no room for a copy to convert")};
    Conversion conversion(folder, program, input);
    if (!conversion.wait())
        return ReadError{ReadErrorKind::OutOfTime,
                         {},
                         Details::tr("LibreOffice took longer than %n seconds to convert it",
                                     nullptr, longestConversion)};
    QFile output(folder.filePath(QStringLiteral("out/document.docx")));
    if (!output.open(QIODevice::ReadOnly))
        return failed(Details::tr("LibreOffice cannot convert it"));
    if (output.size() > largestFile)
        return ReadError{ReadErrorKind::TooLarge, {}, {}};
    return output.readAll();
}

} // namespace PlanLens

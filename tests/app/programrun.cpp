// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QFile>
#include <QProcess>

#include <sys/resource.h>

namespace PlanLens::Test {

namespace {

constexpr int longest = 300'000; // milliseconds: far more than any test needs

} // namespace

void ProgramRun::start(QProcess &process, const QStringList &arguments, qint64 memory) const
{
    if (memory > 0) {
        process.setChildProcessModifier([memory] {
            const rlimit limit = {rlim_t(memory), rlim_t(memory)};
            setrlimit(RLIMIT_AS, &limit);
        });
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    environment.insert(QStringLiteral("PLANLENS_LANGUAGE"), QStringLiteral("en"));
    environment.insert(QStringLiteral("HOME"), folder());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    process.setProcessEnvironment(environment);
    // PLANLENS_PROGRAM=… for another build of it.
    const QString built =
        qEnvironmentVariable("PLANLENS_PROGRAM", QStringLiteral(PLANLENS_PROGRAM));
    QStringList words = m_runner + QStringList{built} + arguments;
    const QString program = words.takeFirst();
    process.start(program, words);
}

ProgramRun::Outcome ProgramRun::run(const QStringList &arguments, qint64 memory) const
{
    QProcess process;
    start(process, arguments, memory);
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit)
        return {};
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    return {process.exitCode(), process.readAllStandardOutput(),
            errors.split(u'\n', Qt::SkipEmptyParts)};
}

QStringList ProgramRun::kill(const QStringList &arguments, int lines, int milliseconds) const
{
    QProcess process;
    start(process, arguments, 0);
    process.setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (said.count('\n') < lines && process.waitForReadyRead(longest))
        said += process.readAllStandardError();
    process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished(longest);
    said += process.readAllStandardError();
    return QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
}

QStringList ProgramRun::words(const QString &line) const
{
    QStringList words;
    for (const QString &word : line.split(u' ')) {
        if (word == u"LIB")
            words += library();
        else
            words += word.startsWith(u'@') ? path(word.mid(1)) : word;
    }
    return words;
}

bool ProgramRun::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

ProgramRun::Outcome ProgramRun::importFolder() const
{
    return run(QStringList{QStringLiteral("import")} + library() + QStringList{folder()});
}

ProgramRun::Outcome ProgramRun::importReport() const
{
    return write(QStringLiteral("report.txt"), reportText()) ? importFolder() : Outcome();
}

QByteArray ProgramRun::reportText()
{
    return QStringLiteral(
               "关于重庆市大渡口区2021年国民经济和社会发展计划执行情况及2022年计划草案的报告\n"
               "一、2021年计划执行情况\n"
               "过去一年，经济平稳运行。\n"
               "大渡口区2022年国民经济和社会发展主要指标计划\n"
               "\t序号\n\t指标\n\t单位\n\t2021年实际\n\t2022年目标\n\n"
               "\t1\n\t地区生产总值增速\n\t%\n\t8.3\n\t6.5左右\n\n"
               "\t2\n\t城镇新增就业\n\t万人\n\t1.2\n\t1以上\n")
        .toUtf8();
}

} // namespace PlanLens::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "converting/officeconverter.h"

#include "reading/confinedprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

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

ConfinedProgram confinedOffice(const QTemporaryDir &folder, const QString &program,
                               const QString &input, const QString &filter)
{
    const QString profile =
        QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString();
    ConfinedProgram confined{.program = program};
    confined.arguments = {QStringLiteral("-env:UserInstallation=") + profile,
                          QStringLiteral("--headless"),
                          QStringLiteral("--norestore"),
                          QStringLiteral("--nologo"),
                          QStringLiteral("--nodefault"),
                          QStringLiteral("--nolockcheck"),
                          QStringLiteral("--convert-to"),
                          filter,
                          QStringLiteral("--outdir"),
                          folder.filePath(QStringLiteral("out")),
                          input};
    confined.folder = folder.path();
    confined.processorTime = std::chrono::seconds(longestConversion);
    confined.clockTime = std::chrono::seconds(longestConversion);
    confined.data = mostConversionBytes;
    confined.largestFile = largestFile * 2;
    constexpr qsizetype mostWords = 1'000'000;
    confined.mostOutput = mostWords;
    return confined;
}

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

std::variant<QByteArray, ReadError> convertedByOffice(const QByteArray &bytes,
                                                      const OfficeConversion &conversion,
                                                      const QString &program)
{
    const QTemporaryDir folder;
    const QString input = folder.filePath(QStringLiteral("document.") + conversion.suffix);
    const QString user = folder.filePath(QStringLiteral("profile/user"));
    if (!folder.isValid() || !QDir().mkpath(user) || !write(input, bytes) ||
        !write(user + QStringLiteral("/registrymodifications.xcu"), settings))
        return ReadError{
            ReadErrorKind::NotReadable, {}, Details::tr("no room for a copy to convert")};
    const ConfinedResult result =
        runConfined(confinedOffice(folder, program, input, conversion.filter));
    if (result.end == ConfinedResult::End::OutOfTime)
        return ReadError{ReadErrorKind::OutOfTime,
                         {},
                         Details::tr("LibreOffice took longer than %n seconds to convert it",
                                     nullptr, longestConversion)};
    const QString name = QStringLiteral("out/document.") + conversion.filter.section(u':', 0, 0);
    QFile output(folder.filePath(name));
    if (!output.open(QIODevice::ReadOnly))
        return failed(Details::tr("LibreOffice cannot convert it"));
    if (output.size() > largestFile)
        return ReadError{ReadErrorKind::TooLarge, {}, {}};
    return output.readAll();
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scans/recogniser.h"

#include "reading/confinedprogram.h"
#include "text/systemerror.h"
#include "text/workpoint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <utility>

namespace PlanLens {

namespace {

struct RecogniserDetails
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Scans)
};

constexpr std::chrono::seconds longestRecognition{180}; ///< of a page
constexpr qint64 mostMemory = qint64(1) << 30;
constexpr qsizetype mostOutput = 50'000'000;

ReadError errorOf(const ConfinedResult &result)
{
    using End = ConfinedResult::End;
    switch (result.end) {
    case End::Missing:
        return {ReadErrorKind::NeedsRecogniser, {}, {}};
    case End::OutOfTime:
        return {ReadErrorKind::OutOfTime,
                {},
                RecogniserDetails::tr("a page took longer than %n seconds to recognise", nullptr,
                                      int(longestRecognition.count()))};
    case End::TooMuch:
        return {ReadErrorKind::TooMuch, {}, {}};
    case End::Done:
    case End::Cancelled:
    case End::Failed:
        break;
    }
    // It says so where it knows no Chinese.
    if (result.errors.contains("language") || result.errors.contains("traineddata"))
        return {ReadErrorKind::NeedsRecogniser, {}, QStringLiteral("chi_sim")};
    return {ReadErrorKind::Damaged, {}, RecogniserDetails::tr("Tesseract cannot read its pages")};
}

} // namespace

QString recognitionProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("tesseract"));
}

Recogniser::Recogniser(QString program, QString folder, Cancelled cancelled)
    : m_program(std::move(program)), m_folder(std::move(folder)), m_cancelled(std::move(cancelled))
{}

std::variant<RecognisedPictures, ReadError> Recogniser::recognise(const QStringList &pictures,
                                                                  PictureShows shows,
                                                                  int resolution, bool latin) const
{
    if (pictures.isEmpty())
        return RecognisedPictures();
    QFile list(QDir(m_folder).filePath(QStringLiteral("pictures.txt")));
    if (!list.open(QIODevice::WriteOnly) || list.write(pictures.join(u'\n').toUtf8() + '\n') < 0 ||
        !list.flush())
        return ReadError{ReadErrorKind::NotReadable, {}, systemErrorText(list.errorString())};
    list.close();
    ConfinedProgram program{.program = m_program};
    program.arguments = {QStringLiteral("pictures.txt"),
                         QStringLiteral("stdout"),
                         QStringLiteral("-l"),
                         latin ? QStringLiteral("chi_sim+eng") : QStringLiteral("chi_sim"),
                         QStringLiteral("--psm"),
                         QString::number(int(shows)),
                         QStringLiteral("--dpi"),
                         QString::number(resolution),
                         QStringLiteral("hocr")};
    program.folder = m_folder;
    program.allow(longestRecognition);
    program.addressSpace = mostMemory;
    program.mostOutput = mostOutput;
    const ConfinedResult result = runConfined(program, m_cancelled);
    if (result.end == ConfinedResult::End::Cancelled)
        throw WorkStopped::Cancelled;
    if (result.end != ConfinedResult::End::Done)
        return errorOf(result);
    RecognisedPictures pages = readHocr(result.output);
    if (pages.size() != std::size_t(pictures.size()))
        return errorOf({ConfinedResult::End::Failed, {}, result.errors});
    return pages;
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scans/pagerecognition.h"

#include "scans/linechoice.h"
#include "scans/scannedglyphs.h"
#include "text/systemerror.h"
#include "text/workpoint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

struct PageRecognitionDetails
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Scans)
};

void moveTo(HocrLine &line, QPoint place)
{
    line.box.translate(place);
    line.base += place.y();
    for (HocrWord &word : line.words)
        word.box.translate(place);
}

/// Where words stand, LEFT TOP WIDTH HEIGHT in a line each: all of them up to the next gap, for the
/// box of a single word is only roughly its own.
QByteArray stretchesOf(const std::vector<HocrLine> &lines)
{
    constexpr double gap = 1.3; // of the size
    QByteArray text;
    const auto add = [&text](const QRectF &box) {
        for (const double number : {box.left(), box.top(), box.width(), box.height()})
            text += QByteArray::number(qRound(number)) + ' ';
        text += '\n';
    };
    for (const HocrLine &line : lines) {
        QRectF stretch;
        for (const HocrWord &word : line.words) {
            if (!stretch.isNull() && word.box.left() - stretch.right() > gap * line.size) {
                add(stretch);
                stretch = {};
            }
            stretch |= QRectF(word.box.left(), line.box.top(), word.box.width(), line.box.height());
        }
        if (!stretch.isNull())
            add(stretch);
    }
    return text;
}

} // namespace

QByteArray outputOf(const ConfinedProgram &program, const QString &name, const Cancelled &cancelled)
{
    using End = ConfinedResult::End;
    const ConfinedResult result = runConfined(program, cancelled);
    switch (result.end) {
    case End::Done:
        return result.output;
    case End::Missing:
        throw ScanFailure{ReadErrorKind::NoProgram, name};
    case End::OutOfTime:
        throw ScanFailure{ReadErrorKind::OutOfTime, {}};
    case End::TooMuch:
        throw ScanFailure{ReadErrorKind::TooMuch, {}};
    case End::Cancelled:
        throw WorkStopped::Cancelled;
    case End::Failed:
        break;
    }
    throw ScanFailure{ReadErrorKind::Damaged, {}};
}

PageRecognition::PageRecognition(const QString &program, QString folder, Cancelled cancelled)
    : m_folder(std::move(folder))
    , m_cancelled(std::move(cancelled))
    , m_recogniser(program, m_folder, m_cancelled)
{}

PageParts PageRecognition::partsOf(int page, int resolution) const
{
    return takenApart(QString::number(page), resolution);
}

PageParts PageRecognition::pictureOf(int page, int resolution) const
{
    return takenApart(QString::number(page), resolution, true);
}

PageParts PageRecognition::takenApart(const QString &page, int resolution, bool whole) const
{
    constexpr qint64 largestPicture = 200'000'000;
    constexpr std::chrono::seconds longest{60};
    ConfinedProgram program{.program = ownProgram(QStringLiteral("planlens-scan"))};
    program.arguments = {m_folder, page, QString::number(resolution)};
    if (whole)
        program.arguments += QStringLiteral("picture");
    program.folder = m_folder;
    program.allow(longest);
    program.limitMemory();
    program.largestFile = largestPicture;
    program.mostOutput = 10'000'000;
    PageParts parts =
        readPageParts(outputOf(program, QStringLiteral("planlens-scan"), m_cancelled));
    switch (parts.failure) {
    case PictureFailure::None:
    case PictureFailure::TooSmall:
        return parts;
    case PictureFailure::TooLarge:
        throw ScanFailure{ReadErrorKind::TooMuch,
                          PageRecognitionDetails::tr("more pixels than any page has")};
    case PictureFailure::Damaged:
        break;
    }
    throw ScanFailure{};
}

RecognisedPictures PageRecognition::recognise(const QStringList &names, PictureShows shows,
                                              int resolution, bool latin) const
{
    auto outcome = m_recogniser.recognise(names, shows, resolution, latin);
    if (const auto *error = std::get_if<ReadError>(&outcome))
        throw ScanFailure{error->kind, error->detail};
    return std::get<RecognisedPictures>(std::move(outcome));
}

PdfPage PageRecognition::recognised(const PageParts &parts) const
{
    std::vector<HocrLine> lines = singleLines(parts);
    if (parts.rest) {
        for (HocrLine &line : restLines(parts))
            lines.push_back(std::move(line));
    }
    for (HocrLine &line : lines)
        mendBrackets(line);
    clearPictures();
    return pageOf(parts, lines);
}

/// What stands outside of cells.
std::vector<HocrLine> PageRecognition::restLines(const PageParts &parts) const
{
    RecognisedPictures read =
        recognise({PageParts::restName()}, PictureShows::Page, parts.resolution);
    std::vector<HocrLine> lines = std::move(read.front());
    QFile words(QDir(m_folder).filePath(QStringLiteral("words")));
    if (!words.open(QIODevice::WriteOnly) || words.write(stretchesOf(lines)) < 0 || !words.flush())
        throw ScanFailure{ReadErrorKind::NotReadable, systemErrorText(words.errorString())};
    words.close();
    for (HocrLine &line : singleLines(takenApart(QStringLiteral("left"), parts.resolution)))
        lines.push_back(std::move(line));
    return lines;
}

/// The lines that have pictures of their own.
std::vector<HocrLine> PageRecognition::singleLines(const PageParts &parts) const
{
    QStringList names;
    for (std::size_t i = 0; i < parts.lines.size(); ++i)
        names += PageParts::lineName(int(i));
    RecognisedPictures read = recognise(names, PictureShows::OneLine, parts.resolution);
    // A line of two characters is often taken for none.
    readAgain(read, names, parts.resolution, PictureShows::OneWord,
              [](const std::vector<HocrLine> &lines) { return lines.empty(); });
    readAgain(read, names, parts.resolution, PictureShows::OneLine, needsSecondReading);
    std::vector<HocrLine> all;
    for (std::size_t i = 0; i < read.size(); ++i) {
        for (HocrLine &line : read[i]) {
            moveTo(line, parts.lines[i]);
            all.push_back(std::move(line));
        }
    }
    return all;
}

/// Recognises some lines once more: as a word where nothing was found, else with Latin letters.
template <typename Condition>
void PageRecognition::readAgain(RecognisedPictures &read, const QStringList &names, int resolution,
                                PictureShows shows, Condition condition) const
{
    QStringList again;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (condition(read[i])) {
            again += names.at(qsizetype(i));
            places.push_back(i);
        }
    }
    const bool latin = shows == PictureShows::OneLine;
    RecognisedPictures second = recognise(again, shows, resolution, latin);
    for (std::size_t i = 0; i < second.size(); ++i) {
        std::vector<HocrLine> &line = read[places[i]];
        line = latin ? chosenReading(std::move(line), std::move(second[i])) : std::move(second[i]);
    }
}

void PageRecognition::clearPictures() const
{
    QDir folder(m_folder);
    for (const QString &name : folder.entryList({QStringLiteral("*.pgm")}, QDir::Files))
        folder.remove(name);
}

} // namespace PlanLens

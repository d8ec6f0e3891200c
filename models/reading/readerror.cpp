// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readerror.h"

#include "text/workpoint.h"

#include <QCoreApplication>
#include <QLocale>

namespace PlanLens {

namespace {

struct Reasons
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::ReadError)
};

QString sentence(const ReadError &error)
{
    switch (error.kind) {
    case ReadErrorKind::NotFound:
        return Reasons::tr("no such file");
    case ReadErrorKind::NotReadable:
        return Reasons::tr("cannot be opened");
    case ReadErrorKind::IsFolder:
        return Reasons::tr("is a folder, not a report");
    case ReadErrorKind::Empty:
        return Reasons::tr("the file is empty");
    case ReadErrorKind::TooLarge:
        return Reasons::tr("the file is larger than %1, which no report is")
            .arg(QLocale().formattedDataSize(largestFile, 0));
    case ReadErrorKind::NotText:
        return Reasons::tr("the file is neither text nor a document of a known format");
    case ReadErrorKind::UnsupportedFormat:
        return Reasons::tr("documents of this format cannot be read yet");
    case ReadErrorKind::NeedsOffice:
        return Reasons::tr("documents of this format are read through LibreOffice: install it "
                           "(on Debian the packages libreoffice-writer and libreoffice-calc)");
    case ReadErrorKind::Damaged:
        return Reasons::tr("the document is damaged");
    case ReadErrorKind::Bomb:
        return Reasons::tr("the document unpacks beyond every measure and was refused");
    case ReadErrorKind::TooMuch:
        return Reasons::tr("the document holds more than any report does");
    case ReadErrorKind::OutOfTime:
        if (!error.detail.isEmpty()) // another limit than that of all documents
            return Reasons::tr("reading took too long and was given up");
        return Reasons::tr(
            "reading took longer than %n seconds and was given up", nullptr,
            int(std::chrono::duration_cast<std::chrono::seconds>(longestWork()).count()));
    case ReadErrorKind::OutOfMemory:
        return Reasons::tr("there is not enough memory to read it");
    case ReadErrorKind::NoContent:
        return Reasons::tr("the document holds no text");
    case ReadErrorKind::Protected:
        return Reasons::tr("the document is encrypted and takes a password");
    case ReadErrorKind::Scanned:
        return Reasons::tr("its pages are pictures (a scan) without text");
    case ReadErrorKind::NeedsRecogniser:
        return Reasons::tr(
            "its pages are pictures (a scan), which are read through Tesseract: install it with "
            "its Chinese "
            "model (on Debian the packages tesseract-ocr and tesseract-ocr-chi-sim)");
    case ReadErrorKind::NoProgram:
        return Reasons::tr("a program that belongs to PlanLens is missing: install it again");
    }
    Q_UNREACHABLE();
}

} // namespace

QString reason(const ReadError &error)
{
    return error.detail.isEmpty()
               ? sentence(error)
               : Reasons::tr("%1 (%2)", "reason, detail").arg(sentence(error), error.detail);
}

} // namespace PlanLens

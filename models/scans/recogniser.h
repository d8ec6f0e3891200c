// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readerror.h"
#include "scans/hocr.h"
#include "text/cancelling.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace PlanLens {

/// The program that recognises text: Tesseract. Empty where it is not installed.
QString recognitionProgram();

/// How Tesseract takes what a picture shows (its --psm).
enum class PictureShows { Page = 3, OneLine = 7, OneWord = 8 };

/// What stands on pictures.
using RecognisedPictures = std::vector<std::vector<HocrLine>>;

/// Recognises pictures that stand in a folder, by a process of its own (see runConfined()).
class Recogniser
{
public:
    /// `folder` must outlive it.
    Recogniser(QString program, QString folder, Cancelled cancelled);

    /// One list of lines for each picture, of which `pictures` are the names. Chinese is looked
    /// for, with `latin` Latin letters and signs as well: they have a model of their own. An
    /// error's `file` is left empty. Throws as workPoint() does.
    std::variant<RecognisedPictures, ReadError> recognise(const QStringList &pictures,
                                                          PictureShows shows, int resolution,
                                                          bool latin = false) const;

private:
    QString m_program;
    QString m_folder;
    Cancelled m_cancelled;
};

} // namespace PlanLens

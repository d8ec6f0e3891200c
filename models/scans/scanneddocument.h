// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scans/pagerecognition.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <vector>

namespace PlanLens {

/// Whether the bytes are a picture of a format in which scans are kept: TIFF, PNG, JPEG.
bool looksLikePicture(const QByteArray &bytes);

/// The pages of one scan, in a folder that is thrown away: a picture, or a PDF, which is painted.
/// Pages are counted from 0. All throws ScanFailure, and as workPoint() does.
class ScannedDocument
{
public:
    /// `program` is Tesseract; without it pages can be looked at, not recognised.
    ScannedDocument(const QString &program, QByteArray bytes, const Cancelled &cancelled);

    bool isPdf() const { return m_isPdf; }
    /// Of a picture known once a page was taken apart; until then 1.
    int pageCount() const { return m_pageCount; }
    /// See PageRecognition. One that is too small says so.
    PageParts partsOf(int page);
    PdfPage recognised(const PageParts &parts) const { return m_recognition.recognised(parts); }

    /// How a page looks, upright: a grey picture (PGM), with its size in the parts.
    struct Picture
    {
        PageParts parts;
        QByteArray bytes;
    };
    Picture pictureOf(int page);

private:
    /// Puts the picture of a page where it is taken apart: its number there, and resolution.
    struct Stored
    {
        int page = 0;
        int resolution = 0;
    };
    Stored storePage(int page);
    PageParts counted(const PageParts &parts);
    void store(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QByteArray m_bytes;
    Cancelled m_cancelled;
    PageRecognition m_recognition;
    std::vector<PdfPage> m_recorded; ///< of a PDF
    bool m_isPdf = false;
    int m_pageCount = 1;
};

} // namespace PlanLens

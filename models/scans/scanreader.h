// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/reader.h"

namespace PlanLens {

/// Reads scans: TIFF of one page or several, PNG, JPEG, and PDF whose pages are pictures. Text is
/// recognised by Tesseract where it is installed with its Chinese model; else an error says what to
/// install. The report says how sure it is of what (Report::recognition).
class ScanReader : public Reader
{
public:
    /// How many pages are read: each takes seconds.
    static constexpr int mostPages = 300;

    /// `program` recognises; empty: none is installed.
    explicit ScanReader(QString program) : m_program(std::move(program)) {}

    QString format() const override;
    /// Pictures only: a PDF is a scan if its pages hold no text, which the reader of PDF finds out.
    bool accepts(const QByteArray &bytes) const override;
    ReadOutcome read(const QByteArray &bytes, const QString &file,
                     const Cancelled &cancelled = {}) const override;

private:
    QString m_program;
};

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/reader.h"

namespace PlanLens {

/// The report of a document whose pages were recorded (see pdfrecord.h); its bytes and the file are
/// carried over.
ReadOutcome reportOfRecords(const QByteArray &records, const QByteArray &bytes,
                            const QString &file);

/// Reads PDF: text as its pages show it. Pages that are pictures are not recognised.
class PdfReader : public Reader
{
public:
    /// `program` records the pages (see pdfprocess.h); empty for the one that belongs to this
    /// program.
    explicit PdfReader(QString program = {}) : m_program(std::move(program)) {}

    QString format() const override;
    bool accepts(const QByteArray &bytes) const override;
    ReadOutcome read(const QByteArray &bytes, const QString &file,
                     const Cancelled &cancelled = {}) const override;

private:
    QString m_program;
};

} // namespace PlanLens

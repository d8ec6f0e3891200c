// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/reader.h"

namespace PlanLens {

/// Whether the bytes are an OLE2 container, in which Word, WPS and encrypted documents are kept.
bool looksLikeOle2(const QByteArray &bytes);
/// Whether a container has a stream of this name.
bool holdsStream(const QByteArray &bytes, QStringView name);

/// Documents of Word and WPS before DOCX (DOC, WPS), RTF, and workbooks before XLSX (XLS, ET):
/// converted by LibreOffice where it is installed, in a folder that is thrown away; else an error
/// says what to install.
class LegacyReader : public Reader
{
public:
    /// `program` converts; empty: none is installed.
    explicit LegacyReader(const QString &program);

    QString format() const override;
    bool accepts(const QByteArray &bytes) const override;
    ReadOutcome read(const QByteArray &bytes, const QString &file,
                     const Cancelled &cancelled = {}) const override;

private:
    QString m_program;
};

} // namespace PlanLens

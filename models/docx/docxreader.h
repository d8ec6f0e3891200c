// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/reader.h"

namespace PlanLens {

/// Documents of Word 2007 and later (DOCX, DOCM, DOTX) and of WPS. Macros, links and pictures are
/// never touched.
class DocxReader : public Reader
{
public:
    QString format() const override;
    bool accepts(const QByteArray &bytes) const override;
    ReadOutcome read(const QByteArray &bytes, const QString &file,
                     const Cancelled &cancelled = {}) const override;
};

} // namespace PlanLens

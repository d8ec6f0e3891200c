// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/reader.h"

namespace PlanLens {

/// Texts and spreadsheets of OpenDocument (ODT, ODS), as LibreOffice writes them. Macros, links and
/// pictures are never touched.
class OdfReader : public Reader
{
public:
    QString format() const override;
    bool accepts(const QByteArray &bytes) const override;
    ReadOutcome read(const QByteArray &bytes, const QString &file,
                     const Cancelled &cancelled = {}) const override;
};

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/reader.h"

namespace PlanLens {

/// Workbooks of Excel 2007 and later, and of WPS (XLSX, XLSM): the sheets that are shown, as they
/// are shown. Macros, links and pictures are never touched, and nothing is calculated.
class XlsxReader : public Reader
{
public:
    QString format() const override;
    bool accepts(const QByteArray &bytes) const override;
    ReadOutcome read(const QByteArray &bytes, const QString &file,
                     const Cancelled &cancelled = {}) const override;
};

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/reader.h"

namespace PlanLens {

/// A table as text: cells parted by commas, semicolons or tabs, with quotes where they hold one of
/// these. In any encoding that Chinese reports come in.
class CsvReader : public Reader
{
public:
    QString format() const override;
    /// Any text: that it is a table, only the name of the file tells.
    bool accepts(const QByteArray &bytes) const override;
    ReadOutcome read(const QByteArray &bytes, const QString &file,
                     const Cancelled &cancelled = {}) const override;
};

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/reader.h"

namespace PlanLens {

/// Pages of websites, parts of such pages, documents that a word processor saved as pages, and
/// pages saved with all that belongs to them (MHTML). Nothing that they refer to is fetched, and no
/// script runs.
class HtmlReader : public Reader
{
public:
    QString format() const override;
    bool accepts(const QByteArray &bytes) const override;
    ReadOutcome read(const QByteArray &bytes, const QString &file,
                     const Cancelled &cancelled = {}) const override;
};

} // namespace PlanLens

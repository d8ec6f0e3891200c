// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readoutcome.h"
#include "text/cancelling.h"

#include <QByteArray>
#include <QString>

namespace PlanLens {

/// One document format: bytes in, a report out. Never touches a widget or the network, nor the disk
/// but for copies that are thrown away.
class Reader
{
public:
    virtual ~Reader() = default;
    /// Short name of the format: "text", "docx".
    virtual QString format() const = 0;
    /// Whether the bytes look like this format. The file's name is no evidence and not given.
    virtual bool accepts(const QByteArray &bytes) const = 0;
    /// Reads the bytes. `file` is only carried over into the report and errors.
    virtual ReadOutcome read(const QByteArray &bytes, const QString &file,
                             const Cancelled &cancelled = {}) const = 0;
};

} // namespace PlanLens

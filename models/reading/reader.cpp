// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/reader.h"

#include <QCryptographicHash>

namespace PlanLens {

QByteArray contentDigest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/contentdigest.h"

#include <openssl/evp.h>

namespace PlanLens {

/// By the instructions that processors have for it: Qt's own reckoning took as long as reading the
/// tables of a report.
QByteArray contentDigest(const QByteArray &bytes)
{
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    EVP_Digest(bytes.constData(), size_t(bytes.size()),
               reinterpret_cast<unsigned char *>(digest.data()), &size, EVP_sha256(), nullptr);
    digest.truncate(size);
    return digest.toHex();
}

} // namespace PlanLens

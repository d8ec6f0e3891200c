#include "findhits.h"

namespace PlanLens {

QString foldForFinding(const QString &text)
{
    constexpr char16_t fullWidthOffset = u'！' - u'!';
    QString folded = text;
    for (QChar &c : folded) {
        if (c >= u'！' && c <= u'～')
            c = QChar(c.unicode() - fullWidthOffset);
        else if (c == QChar(0x3000) || c == QChar::Nbsp)
            c = u' ';
        c = c.toLower();
    }
    return folded;
}

QList<TextRange> findHits(const QString &foldedText, const QString &query)
{
    QList<TextRange> hits;
    const QString wanted = foldForFinding(query);
    if (wanted.isEmpty())
        return hits;
    const int length = int(wanted.size());
    for (auto at = foldedText.indexOf(wanted); at >= 0;
         at = foldedText.indexOf(wanted, at + length))
        hits.append({int(at), length});
    return hits;
}

} // namespace PlanLens

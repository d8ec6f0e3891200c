#include "reading/docxparser.h"

#include "reading/docxwalker.h"
#include "reading/docxxml.h"

namespace PlanLens {

std::variant<DocxItems, ReadError, ReadCancelled>
parseDocxDocument(const QByteArray &bytes, const QString &part, const Cancelled &cancelled)
{
    DocxWalker walker(bytes, cancelled);
    DocxItems items;
    if (readRoot(walker.xml()))
        walker.readBlocks(items);
    if (walker.wasCancelled())
        return ReadCancelled{};
    if (walker.isBomb())
        return ReadError{ReadErrorKind::Bomb, {}, part};
    if (auto error = xmlError(walker.xml(), part))
        return *error;
    return items;
}

QHash<QString, DocxItems> parseDocxNotes(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    const Cancelled never;
    DocxWalker walker(bytes, never);
    return readRoot(walker.xml()) ? walker.readNotes() : QHash<QString, DocxItems>();
}

} // namespace PlanLens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpages/htmltree.h"

#include "assembling/documentlimits.h"
#include "text/workpoint.h"
#include "webpages/longtags.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <csetjmp>
#include <cstddef>
#include <cstdlib>
#include <exception>
#include <new>
#include <utility>

namespace PlanLens {

namespace {

struct Limits
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::HtmlReader)
};

QString size(qsizetype bytes)
{
    return QLocale().formattedDataSize(bytes, 0);
}

QString grouped(int number)
{
    return QLocale().toString(number);
}

} // namespace

/// What Gumbo allocates, given back all at once: its own way down a deep tree overflows the stack.
///
/// Gumbo cannot be interrupted, and knows no allocation that fails. It allocates for each tag and
/// attribute; there it is left by a jump, which skips frames of C alone.
class HtmlTree::Memory
{
public:
    ~Memory()
    {
        for (void *block : m_blocks)
            std::free(block);
    }
    Memory() = default;
    Q_DISABLE_COPY_MOVE(Memory)

    GumboOutput *parse(const QByteArray &markup)
    {
        GumboOptions options = kGumboDefaultOptions;
        options.allocator = &Memory::allocate;
        options.deallocator = [](void *, void *) {
        };
        options.userdata = this;
        options.max_errors = 0;
        if (setjmp(m_way) != 0) // NOLINT: the way out of a library in C
            std::rethrow_exception(std::exchange(m_stopped, nullptr));
        return gumbo_parse_with_options(&options, markup.constData(), std::size_t(markup.size()));
    }

private:
    static void *allocate(void *self, std::size_t size)
    {
        auto *memory = static_cast<Memory *>(self);
        if (void *place = memory->placeFor(size))
            return place;
        std::longjmp(memory->m_way, 1); // NOLINT: see above
    }

    /// Null where the parsing has to stop: m_stopped says why.
    void *placeFor(std::size_t size) noexcept
    {
        try {
            workPoint();
            const std::size_t aligned =
                (size + alignof(std::max_align_t) - 1) & ~(alignof(std::max_align_t) - 1);
            if (aligned > m_left)
                addBlock(aligned);
            void *place = m_next;
            m_next += aligned;
            m_left -= aligned;
            return place;
        } catch (...) {
            m_stopped = std::current_exception();
            return nullptr;
        }
    }

    void addBlock(std::size_t needed)
    {
        constexpr std::size_t usual = std::size_t(256) * 1024;
        const std::size_t block = std::max(needed, usual);
        m_taken += qsizetype(block);
        if (m_taken > mostTreeBytes)
            throw DocumentTooLarge{
                Limits::tr("more than %1 for the elements of a page").arg(size(mostTreeBytes))};
        m_blocks.reserve(m_blocks.size() + 1);
        void *made = std::malloc(block);
        if (!made)
            throw std::bad_alloc();
        m_blocks.push_back(made);
        m_next = static_cast<std::byte *>(made);
        m_left = block;
    }

    std::vector<void *> m_blocks;
    std::byte *m_next = nullptr;
    std::size_t m_left = 0;
    qsizetype m_taken = 0;
    std::exception_ptr m_stopped;
    std::jmp_buf m_way = {};
};

HtmlTree::HtmlTree(const QByteArray &markup) : m_memory(std::make_unique<Memory>())
{
    if (markup.size() > longestMarkup)
        throw DocumentTooLarge{Limits::tr("more than %1 of markup").arg(size(longestMarkup))};
    if (hasLongTag(markup, mostHtmlAttributes))
        throw DocumentTooLarge{
            Limits::tr("an element with more than %1 attributes").arg(grouped(mostHtmlAttributes))};
    m_root = m_memory->parse(markup)->root;
    checkShape();
}

HtmlTree::~HtmlTree() = default;

/// Whoever walks the tree may go down into it.
void HtmlTree::checkShape() const
{
    int nodes = 0;
    int depth = 0;
    const GumboNode *node = m_root;
    while (node) {
        workPoint();
        if (++nodes > mostNodes)
            throw DocumentTooLarge{
                Limits::tr("more than %1 elements and texts").arg(grouped(mostNodes))};
        const bool inner = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
        if (inner && node->v.element.children.length > 0) {
            if (++depth > deepestHtml)
                throw DocumentTooLarge{Limits::tr("more than %1 elements within each other")
                                           .arg(grouped(deepestHtml))};
            node = static_cast<const GumboNode *>(node->v.element.children.data[0]);
            continue;
        }
        while (node != m_root &&
               node->index_within_parent + 1 >= node->parent->v.element.children.length) {
            node = node->parent;
            --depth;
        }
        node = node == m_root
                   ? nullptr
                   : static_cast<const GumboNode *>(
                         node->parent->v.element.children.data[node->index_within_parent + 1]);
    }
}

} // namespace PlanLens

#include "library/importing.h"

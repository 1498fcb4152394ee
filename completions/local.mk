# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for shells, where they look for it below the prefix.
bashcompdir = $(datadir)/bash-completion/completions
zshcompdir = $(datadir)/zsh/site-functions
dist_bashcomp_DATA = %D%/bash/osbrief
dist_zshcomp_DATA = %D%/zsh/_osbrief

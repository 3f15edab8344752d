import { MADE_BY } from './made-by.ts';

/** A container that serves a built site with Caddy, on port 8080, for something that does HTTPS before it. */
export function containerFile(): string {
  return `${MADE_BY}
# À la racine du dépôt, après « npm run build » :
#   podman build -f deploy/Containerfile -t parentalite . && podman run --rm -p 8080:8080 parentalite

FROM docker.io/library/caddy:2-alpine
COPY deploy/Caddyfile /etc/caddy/Caddyfile
COPY dist /srv/parentalite/actuel
ENV SITE_ADDRESS=:8080
USER 1000
EXPOSE 8080
`;
}

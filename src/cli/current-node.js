// Stands before what Node must be recent for: an older one stops on « Unknown file extension .ts », and says no remedy.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} est trop ancien : il faut 22.18 ou plus récent.\n` +
      'Sous Linux et Windows, « npm ci » apporte le bon ; relancez-le sans « --omit=optional ».\n' +
      'Ailleurs, installez une version récente (https://nodejs.org).',
  );
  process.exit(1);
}

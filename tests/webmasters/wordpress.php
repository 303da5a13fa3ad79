<?php
// A page of a site with the plugin, and the stubs in the place of WordPress.
require __DIR__ . '/wordpress-stubs.php';
require getenv( 'GUICHET_PLUGIN' ) . '/guichet.php';
do_action( 'init' );
do_action( 'admin_init' );

if ( isset( $_GET['editeur'] ) ) {
	header( 'Content-Type: text/javascript; charset=utf-8' );
	echo $guichet_test['inline'];
	return;
}
if ( isset( $_GET['adresse'] ) ) {
	$kept = $guichet_test['settings']['guichet_site']['sanitize_callback']( $_GET['adresse'] );
	header( 'Content-Type: application/json' );
	echo wp_json_encode( array( 'garde' => $kept, 'erreurs' => $guichet_test['errors'] ) );
	return;
}
if ( isset( $_GET['bloc'] ) ) {
	$given = json_decode( $_GET['attributs'] ?? '{}', true );
	$text  = $guichet_test['blocks'][ $_GET['bloc'] ]['render_callback']( $given );
} else {
	$text = do_shortcode( (string) ( $_GET['texte'] ?? '' ) );
}
header( 'Content-Type: text/html; charset=utf-8' );
echo $text, guichet_test_modules();

<?php
// Stubs of the few functions of WordPress that the plugin calls, with what WordPress documents
// of each and no more. This is not WordPress: what its editor, its filters and its themes do is
// not tried here.

define( 'ABSPATH', __DIR__ );
$guichet_test = array( 'actions' => array(), 'shortcodes' => array(), 'blocks' => array(), 'modules' => array(), 'inline' => '', 'settings' => array(), 'errors' => array() );
$guichet_options = array( 'guichet_site' => (string) getenv( 'GUICHET_SITE' ) );

function add_action( $name, $call ) { $GLOBALS['guichet_test']['actions'][ $name ][] = $call; }
function do_action( $name ) { foreach ( $GLOBALS['guichet_test']['actions'][ $name ] ?? array() as $call ) { $call(); } }
function add_shortcode( $name, $call ) { $GLOBALS['guichet_test']['shortcodes'][ $name ] = $call; }
function register_block_type( $name, $args ) { $GLOBALS['guichet_test']['blocks'][ $name ] = $args; }
function register_uninstall_hook( $file, $call ) {}
function register_setting( $group, $name, $args ) { $GLOBALS['guichet_test']['settings'][ $name ] = $args; }
function add_settings_field( $id, $title, $call, $page, $section, $args ) {}
function add_settings_error( $setting, $code, $text ) { $GLOBALS['guichet_test']['errors'][] = $text; }
function get_option( $name, $default = false ) { return $GLOBALS['guichet_options'][ $name ] ?? $default; }
function delete_option( $name ) { unset( $GLOBALS['guichet_options'][ $name ] ); }
function current_user_can( $right ) { return in_array( $right, explode( ',', (string) ( $_GET['droits'] ?? '' ) ), true ); }
function untrailingslashit( $text ) { return rtrim( $text, '/\\' ); }
function esc_attr( $text ) { return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' ); }
function esc_html( $text ) { return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' ); }
function esc_url( $text ) { return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' ); }
function wp_json_encode( $value ) { return json_encode( $value, JSON_THROW_ON_ERROR ); }
function wp_parse_url( $url ) { return parse_url( $url ); }
function plugins_url( $path, $file ) { return '/' . basename( dirname( $file ) ) . '/' . $path; }
function wp_register_script( $name, $src, $needs, $version, $footer ) {}
function wp_add_inline_script( $name, $code, $where ) { $GLOBALS['guichet_test']['inline'] = $code; }
function wp_enqueue_script_module( $id, $src, $needs = array(), $version = false ) {
	// Like WordPress: a version of its own unless it is told that there is none.
	$GLOBALS['guichet_test']['modules'][ $id ] = $src . ( null === $version ? '' : '?ver=6.5' );
}

/** What is between brackets, as do_shortcode() replaces it. */
function do_shortcode( $text ) {
	return preg_replace_callback(
		'/\[(\w+)([^\]]*)\]/',
		function ( $found ) {
			preg_match_all( '/([\w-]+)="([^"]*)"/', $found[2], $pairs );
			return $GLOBALS['guichet_test']['shortcodes'][ $found[1] ]( array_combine( $pairs[1], $pairs[2] ) );
		},
		$text
	);
}

/** The modules as the foot of a page has them. */
function guichet_test_modules() {
	$tags = '';
	foreach ( $GLOBALS['guichet_test']['modules'] as $id => $src ) {
		$tags .= '<script type="module" src="' . esc_url( $src ) . '" id="' . $id . '-js-module"></script>';
	}
	return $tags;
}
